package io.whither.jobs.cli;

import io.whither.employers.Company;
import io.whither.employers.CompanyIndex;
import io.whither.employers.EmployerMatch;
import io.whither.employers.GroupLookup;
import io.whither.rulebook.Rulebook;
import io.whither.settings.Settings;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An employer's text, the company it names and whose that was; empty texts where there is none. */
record ResolvedEmployer(EmployerMatch match, String groupId, String groupName) {

    static final List<String> COLUMNS = List.of("company_id", "company_name", "group_id", "group_name", "kind", "method", "confidence");

    /** @param month a number of {@code Months}; today's month for the group when it is {@code Months.NONE} */
    static ResolvedEmployer of(Rulebook rulebook, GroupLookup groups, String employer, String key, String domain, int month, LocalDate today) {
        EmployerMatch match = rulebook.employers().resolve(employer, blankToNull(key), blankToNull(domain), null, null, month);
        if (match.companyId() == null) {
            return new ResolvedEmployer(match, "", "");
        }
        String group = groups.groupAt(match.companyId(), month == Months.NONE ? Months.of(today) : month);
        return new ResolvedEmployer(match, group, name(rulebook.companies(), group, match));
    }

    static GroupLookup groups(Rulebook rulebook, Settings settings) {
        return rulebook.companies().ownership().view(settings.ownershipView());
    }

    private static String name(CompanyIndex companies, String group, EmployerMatch match) {
        Company company = companies.company(group);
        return company == null ? match.companyName() : company.name();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** In the order of {@link #COLUMNS}. */
    List<String> cells() {
        return List.of(orEmpty(match.companyId()), orEmpty(match.companyName()), groupId, groupName, match.kind().code(), match.method(),
                String.format(Locale.ROOT, "%.2f", match.confidence()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
