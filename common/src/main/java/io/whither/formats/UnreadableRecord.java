package io.whither.formats;

/** Carries the reason out of the parser; made without a stack trace, since bad records may be many. */
final class UnreadableRecord extends Exception {

    private static final long serialVersionUID = 1L;

    private final QuarantineReason reason;

    UnreadableRecord(QuarantineReason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    QuarantineReason reason() {
        return reason;
    }
}
