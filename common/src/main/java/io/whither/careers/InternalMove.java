package io.whither.careers;

/** A change of function, role or level inside one spell. The change is 0 when a level is unknown. */
public record InternalMove(int spellNumber, String groupId, int month, String fromFunction, String toFunction,
        String fromRole, String toRole, int fromLevel, int toLevel) {

    /** Levels gained; null when one of the two is unknown. */
    public Integer seniorityChange() {
        return fromLevel == 0 || toLevel == 0 ? null : Integer.valueOf(toLevel - fromLevel);
    }
}
