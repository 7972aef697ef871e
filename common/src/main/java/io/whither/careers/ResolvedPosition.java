package io.whither.careers;

/**
 * A position and where the kernel put it.
 *
 * @param spellNumber the spell it belongs to; -1 when it makes none
 * @param groupId the group in the position's last month; null when it has no company
 * @param startEarliest bounds after the neighbours had their say, numbers of {@code Months}; none where unknown
 */
public record ResolvedPosition(Position position, int spellNumber, String groupId, int startEarliest, int startLatest,
        int endEarliest, int endLatest, boolean isOpen) {}
