package io.whither.profile;

import java.util.List;

/**
 * One line of a profile's experience, as written. Texts are trimmed of what is invisible and null where the source said
 * nothing; nothing is interpreted.
 *
 * @param employerKey the source's key of the employer: {@code linkedin:<slug>}, else {@code <format>:<vendor id>}
 * @param start the start as written, in a form that {@code DateReader} reads
 * @param end the end as written; null when none was given
 * @param isCurrent true current, false past, null when the source does not say
 * @param employmentType as written ({@code Full-time}); {@code volunteer} for entries of a section of volunteering
 * @param faults what is wrong with it, words of {@link PositionFault}
 */
public record RawPosition(String employer, String employerKey, String employerDomain, String title, String start,
        String end, Boolean isCurrent, String employmentType, String location, List<String> faults) {

    public RawPosition {
        faults = List.copyOf(faults);
    }
}
