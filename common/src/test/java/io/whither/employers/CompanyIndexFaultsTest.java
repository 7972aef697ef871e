package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whither.reference.ReferenceException;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CompanyIndexFaultsTest {

    @Test
    void tellsAllFaultsAtOnceWithTheirLines() {
        SortedMap<String, String> files = ShippedCompanies.files();
        files.put("companies/companies.tsv", "id\tname\tfounded\nolda\tOlda\t\nnewb\tNewb\t2010\ncity\tCity Trams\t\n");
        files.put("companies/aliases.tsv", "alias\tcompany_id\tvalid_from\tvalid_to\nTramway\tolda\t\t\nTramway Inc\tnewb\t\t\nGhost\tnobody\t\t\n");
        files.put("companies/ownership.tsv", "child\tparent\tvalid_from\tvalid_to\nolda\tcity\t2001-01\t\nolda\tnewb\t2012-01\t\n"
                + "city\tolda\t2005-01\t\nnewb\tcity\t2000-05\t2001-01\n");
        ReferenceException failure = catchThrowableOfType(ReferenceException.class, () -> CompanyIndex.load(files));
        assertThat(failure).message().contains("aliases.tsv:3: the alias Tramway Inc of newb belongs to olda",
                "aliases.tsv:4: unknown company nobody", "ownership.tsv:3: olda has a second owner",
                "ownership.tsv:4: city would own itself", "ownership.tsv:5: newb was founded in 2010");
    }

    @Test
    void anOverrideReplacesCompanyAliasAndOwner() {
        SortedMap<String, String> files = ShippedCompanies.files();
        files.put("companies/overrides/companies.tsv", "id\tname\nmine\tMy Own Firm\n");
        files.put("companies/overrides/aliases.tsv", "alias\tcompany_id\nTwitch\tmine\n");
        files.put("companies/overrides/ownership.tsv", "child\tparent\tvalid_from\tvalid_to\naws\tmine\t2020-01\t\n");
        CompanyIndex index = CompanyIndex.load(files);
        assertThat(index.ownership().view(OwnershipView.PRO_FORMA).groupAt("aws", 0)).isEqualTo("mine");
        assertThat(new EmployerResolver(index).resolve("My Own Firm", null, null, null, null, 0).companyId()).isEqualTo("mine");
    }
}
