package io.whither.jobs.delta;

/** Which Delta Lake is on the class path. */
public final class DeltaVersion {

    private DeltaVersion() {}

    /** @throws LinkageError when none is */
    public static String current() {
        return io.delta.package$.MODULE$.VERSION();
    }
}
