package io.whither.jobs.run;

/** What became of the records of one source: {@code lines} is the sum of the others. */
public record SourceAccount(String source, long files, long lines, long accepted, long unchanged, long duplicate,
        long quarantined, long suppressed, long empty) {

    public SourceAccount {
        if (lines != accepted + unchanged + duplicate + quarantined + suppressed + empty) {
            throw new IllegalArgumentException(source + ": " + lines + " lines, but " + accepted + " accepted + " + unchanged
                    + " unchanged + " + duplicate + " duplicate + " + quarantined + " quarantined + " + suppressed
                    + " suppressed + " + empty + " empty");
        }
    }

    /** Both together, under the name of this one. */
    public SourceAccount plus(SourceAccount other) {
        return new SourceAccount(source, files + other.files, lines + other.lines, accepted + other.accepted, unchanged + other.unchanged,
                duplicate + other.duplicate, quarantined + other.quarantined, suppressed + other.suppressed, empty + other.empty);
    }
}
