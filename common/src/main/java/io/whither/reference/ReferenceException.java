package io.whither.reference;

import java.util.List;
import java.util.stream.Collectors;

/** The reference data cannot be used; carries all their faults. */
public final class ReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReferenceFault> faults;

    public ReferenceException(List<ReferenceFault> faults) {
        super(faults.stream().sorted().map(ReferenceFault::message).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    /** All faults, by file and line. */
    public List<ReferenceFault> faults() {
        return faults;
    }
}
