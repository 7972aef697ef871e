package io.whither.settings;

import java.util.List;
import java.util.stream.Collectors;

/** What a user gave cannot be used. Carries every fault that was found; nothing has been touched. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public ConfigurationException(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** One fault alone. */
    public ConfigurationException(String place, String what, String remedy) {
        this(List.of(new Fault(place, 0, what, remedy)));
    }

    /** At least one, in the order of the places. */
    public List<Fault> faults() {
        return faults;
    }
}
