package io.whither.marts;

import io.whither.careers.DestinationKind;

/** The names of a cohort's cells: the same number has the same name in whatever table it stands. */
record CellKeys(String cohortId) {

    String leavers() {
        return key("leavers");
    }

    String leaversMin() {
        return key("leavers_min");
    }

    String leaversMax() {
        return key("leavers_max");
    }

    String accounted() {
        return key("accounted");
    }

    String unknown() {
        return key("unknown");
    }

    String outcome(DestinationKind kind) {
        return key("outcome/" + kind.code());
    }

    String outcomeMin(DestinationKind kind) {
        return key("outcome_min/" + kind.code());
    }

    String outcomeMax(DestinationKind kind) {
        return key("outcome_max/" + kind.code());
    }

    String destination(String groupId) {
        return key("destination/" + groupId);
    }

    /** The people at so many largest groups. */
    String top(int size) {
        return key("top/" + size);
    }

    String tech() {
        return key("tech");
    }

    String jobs() {
        return key("jobs");
    }

    String role(String side, RoleKey role) {
        return key("role/" + side + "/" + role);
    }

    String move(RoleKey from, RoleKey to) {
        return key("move/" + from + ">" + to);
    }

    /** A level, or the whole of a side and basis when the level is null. */
    String level(String side, String basis, Integer level) {
        return key("level/" + side + "/" + basis + (level == null ? "" : "/" + level));
    }

    String pair(int from, int to) {
        return key("pair/" + from + ">" + to);
    }

    String direction(String direction) {
        return key("direction/" + direction);
    }

    /** The sum of levels gained, each lifted by the length of the ladder so that none is negative. */
    String levelsGained() {
        return key("levels_gained");
    }

    String levelsGainedSquared() {
        return key("levels_gained_squared");
    }

    String band(LevelBand band, String what) {
        return key("band/" + band.code() + "/" + what);
    }

    String startedBy(DestinationKind kind, int month) {
        return key("started/" + kind.code() + "/" + month);
    }

    String atRisk(int month) {
        return key("at_risk/" + month);
    }

    /** A cell that is in no table. */
    String hidden(String name) {
        return key("hidden/" + name);
    }

    private String key(String name) {
        return cohortId + "/" + name;
    }
}
