package io.whither.jobs.run;

/** The run cannot go on, for a reason that a user can act on: place, fault and remedy. */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunFailedException(String place, String fault, String remedy) {
        this(place, fault, remedy, null);
    }

    /** @param cause null where there is none */
    public RunFailedException(String place, String fault, String remedy, Throwable cause) {
        super(place + ": " + fault + (remedy.isEmpty() ? "" : "; " + remedy), cause);
    }
}
