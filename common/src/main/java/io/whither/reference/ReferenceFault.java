package io.whither.reference;

/**
 * Something wrong in a file of reference data.
 *
 * @param file path below conf/
 * @param line from 1, or 0 where there is none
 * @param what the fault
 * @param remedy what to do; may be empty
 */
public record ReferenceFault(String file, int line, String what, String remedy) implements Comparable<ReferenceFault> {

    /** One line for people: {@code companies/aliases.tsv:12: ...; ...}. */
    public String message() {
        String place = line > 0 ? file + ":" + line : file;
        return place + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    @Override
    public int compareTo(ReferenceFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
