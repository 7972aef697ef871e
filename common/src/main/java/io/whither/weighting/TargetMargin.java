package io.whither.weighting;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The target shares of one axis.
 *
 * @param shares category to share, each above 0; together about 1
 */
public record TargetMargin(TargetAxis axis, SortedMap<String, Double> shares) {

    public TargetMargin(TargetAxis axis, Map<String, Double> shares) {
        this(axis, (SortedMap<String, Double>) new TreeMap<>(shares));
    }

    public TargetMargin {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }
}
