package io.whither.jobs.marts;

import io.whither.cohorts.CohortSet;
import io.whither.employers.Company;
import io.whither.reference.ConfFolder;
import io.whither.rulebook.Rulebook;
import io.whither.settings.CohortReader;
import io.whither.settings.Settings;
import java.util.List;
import java.util.stream.Collectors;

/** The cohorts that the settings ask for. */
final class CohortSets {

    private CohortSets() {}

    /** @throws io.whither.settings.ConfigurationException with all faults of all files */
    static CohortSet of(Settings settings, Rulebook rulebook) {
        return of(settings, rulebook, settings.cohorts());
    }

    /** Those of these names; all when there are none. */
    static CohortSet of(Settings settings, Rulebook rulebook, List<String> names) {
        return ConfFolder.read(settings.confFolder(), folder -> reader(rulebook).read(folder.resolve("cohorts"), names));
    }

    static CohortReader reader(Rulebook rulebook) {
        return new CohortReader(rulebook.companies().companies().stream().map(Company::id).collect(Collectors.toSet()), rulebook.roles().keySet());
    }
}
