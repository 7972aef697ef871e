package io.whither.profile;

/** One entry of a profile's education, as written; null where the source said nothing. */
public record RawEducation(String school, String degree, String start, String end) {}
