package io.whither.employers;

import java.util.List;
import java.util.Locale;

/**
 * Says which company a raw employer names and what kind of position it is. Pure, thread-safe: what it says of one
 * record depends on that record and the reference data alone.
 */
public final class EmployerResolver {

    private static final double SURE = 0.99;
    private static final double DOMAIN = 0.97;

    private final CompanyIndex index;
    private final CompanyEvidence evidence;
    private final NameReader names;
    private final NameMemo memo;

    public EmployerResolver(CompanyIndex index) {
        this.index = index;
        evidence = new CompanyEvidence(index);
        names = new NameReader(index, evidence);
        memo = new NameMemo(index.aliases(), names::read);
    }

    /**
     * Resolves one position. Every text may be null or empty.
     *
     * @param key {@code linkedin:<slug>} or {@code <format>:<vendor id>}
     * @param domain host or address of the employer's site
     * @param employmentType as written; {@code volunteer} marks volunteering
     * @param month a number of {@code Months}, or {@code Months.NONE}
     * @return never null
     */
    public EmployerMatch resolve(String employer, String key, String domain, String title, String employmentType, int month) {
        NameReading name = memo.read(employer == null ? "" : employer, month);
        NameTokens work = title == null || title.isEmpty() ? null : NameTokens.of(title);
        PositionKind byTitle = work == null ? null : index.titlePhrases().find(work);
        PositionKind kind = kind(name.said(), byTitle, work, employmentType, name.isNamed() || key != null || domain != null);
        if (!hasCompany(kind)) {
            return new EmployerMatch(kind, null, null, "kind", kind == PositionKind.UNKNOWN ? 0 : SURE);
        }
        EmployerMatch company = company(name, key, domain);
        return kind == PositionKind.EMPLOYMENT ? company
                : new EmployerMatch(kind, company.companyId(), company.companyName(), company.method(), company.confidence());
    }

    /**
     * Known companies that share the rarest distinctive word of a text, the most alike first: what a reader may have meant.
     *
     * @return at most {@code most}; empty when no distinctive word is known
     */
    public List<Company> nearest(String employer, int most) {
        return names.nearest(employer, most);
    }

    private static boolean hasCompany(PositionKind kind) {
        return switch (kind) {
            case EMPLOYMENT, BOARD, ADVISORY, VOLUNTEER -> true;
            case SELF_EMPLOYED, STEALTH, EDUCATION, CAREER_BREAK, RETIRED, MILITARY, SEARCHING, UNKNOWN -> false;
        };
    }

    private PositionKind kind(PositionKind said, PositionKind byTitle, NameTokens work, String type, boolean isNamed) {
        boolean saysState = said != null && said != PositionKind.EMPLOYMENT;
        if (saysState) {
            return said == PositionKind.SELF_EMPLOYED && byTitle != null && !hasCompany(byTitle) ? byTitle : said;
        }
        if (byTitle != null && byTitle != PositionKind.EMPLOYMENT) {
            return byTitle;
        }
        boolean owns = work != null && index.ownerPhrases().find(work) != null;
        if (!isNamed) {
            return work == null || work.count() == 0 ? PositionKind.UNKNOWN : owns ? PositionKind.SELF_EMPLOYED : PositionKind.EMPLOYMENT;
        }
        return byType(type, owns);
    }

    private static PositionKind byType(String type, boolean owns) {
        return switch (type == null ? "" : type.strip().toLowerCase(Locale.ROOT)) {
            case "volunteer" -> PositionKind.VOLUNTEER;
            case "self-employed", "self employed", "freelance" -> owns ? PositionKind.EMPLOYMENT : PositionKind.SELF_EMPLOYED;
            default -> PositionKind.EMPLOYMENT;
        };
    }

    private EmployerMatch company(NameReading name, String key, String domain) {
        String byKey = evidence.byKey(key);
        if (byKey != null) {
            return index.match(byKey, "key", SURE);
        }
        String byDomain = evidence.byDomain(domain);
        return byDomain != null ? index.match(byDomain, "domain", DOMAIN) : name.company();
    }
}
