package io.whither.jobs.cli;

/** What the process tells its caller. */
final class ExitCodes {

    static final int DONE = 0;
    static final int FAILED = 1;
    /** Wrong usage or configuration; nothing was touched. */
    static final int CONFIGURATION = 2;
    /** A quality gate: nothing was published. */
    static final int QUALITY_GATE = 3;

    private ExitCodes() {}
}
