package io.whither.profile;

import java.util.List;

/**
 * What a source said about a person, without the dates at which it looked. Two snapshots with equal positions, education
 * and place have one content and one hash.
 *
 * @param country ISO 3166 alpha-2, upper case; null when unknown
 * @param region as written; null when unknown
 * @param positions in the order of the profile; sorted by the format where the source has no order
 */
public record ProfileContent(String country, String region, List<RawPosition> positions, List<RawEducation> education,
        List<String> skills) {

    public ProfileContent {
        positions = List.copyOf(positions);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
    }
}
