package io.whither.careers;

import io.whither.employers.EmployerMatch;
import io.whither.time.PartialDate;
import io.whither.titles.TitleReading;
import java.util.List;

/**
 * One position, read: what the kernel starts from.
 *
 * @param number its place on the profile, from 0; education follows the experience
 * @param start as written; {@link PartialDate#MISSING} when unknown
 * @param end as written; missing when none was given
 * @param country ISO 3166 alpha-2 of the place of work where written; else null
 */
public record Position(int number, EmployerMatch employer, String employerRaw, String titleRaw, TitleReading title,
        PartialDate start, PartialDate end, Currency currency, String country, List<String> faults) {

    public Position {
        faults = List.copyOf(faults);
    }
}
