package io.whither.jobs.export;

/**
 * What becomes of a text that a spreadsheet would take for a formula. Numbers, dates and truth values are never touched.
 * The list of dangerous beginnings is that of OWASP, "CSV Injection".
 */
public enum FormulaText {
    /** An apostrophe goes before it: the spreadsheet shows the text. */
    DEFUSED {
        @Override
        String of(String text) {
            return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        }
    },
    /** For machines. */
    AS_WRITTEN {
        @Override
        String of(String text) {
            return text;
        }
    };

    /** The last four are the full-width forms of the first. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    abstract String of(String text);
}
