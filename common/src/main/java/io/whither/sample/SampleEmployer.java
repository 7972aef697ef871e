package io.whither.sample;

import java.util.List;

/**
 * An employer of the simulation.
 *
 * @param companyId id of a known company; null for one that nobody knows
 * @param group its ultimate parent in 2022; the first name for one that nobody knows
 * @param slug of its LinkedIn page; null for none
 * @param domain bare host; null for none
 * @param names as people write it, the usual one first
 */
public record SampleEmployer(String companyId, String group, String slug, String domain, List<String> names) {

    static SampleEmployer unknown(String name) {
        return new SampleEmployer(null, name, null, null, List.of(name));
    }
}
