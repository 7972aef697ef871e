package io.whither.jobs.counting;

import io.whither.employers.Company;
import io.whither.employers.CompanyIndex;
import io.whither.marts.CompanyFacts;

/** Facts of the reference data; a company that is not in it is known by its key. */
public record KnownCompanies(CompanyIndex companies) implements CompanyFacts {

    private static final String NEW = "new:";

    @Override
    public Facts of(String id) {
        Company company = companies.company(id);
        if (company != null) {
            return new Facts(company.name(), company.industry(), company.sizeBand(), company.isTech());
        }
        return new Facts(id.startsWith(NEW) ? id.substring(NEW.length()) : id, null, null, null);
    }
}
