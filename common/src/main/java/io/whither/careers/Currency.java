package io.whither.careers;

/** Whether a source calls a position current. */
public enum Currency { CURRENT, PAST, UNKNOWN }
