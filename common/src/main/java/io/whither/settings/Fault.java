package io.whither.settings;

/**
 * Something wrong with what a user gave.
 *
 * @param place where: a file, {@code --set} or an environment variable
 * @param line line in the file from 1, or 0 where there is none
 * @param what the fault, naming the key
 * @param remedy what to do; may be empty
 */
public record Fault(String place, int line, String what, String remedy) {

    /** One line for people: {@code conf/whither.conf:12: whither.as-of: ... ; give a date}. */
    public String message() {
        String where = line > 0 ? place + ":" + line : place;
        return where + ": " + what + (remedy.isEmpty() ? "" : "; " + remedy);
    }
}
