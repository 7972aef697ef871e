package io.whither.jobs.run;

/** What was found must not be published; nothing was. The message says what, how much and what to do. */
public final class QualityGateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QualityGateException(String message) {
        super(message);
    }
}
