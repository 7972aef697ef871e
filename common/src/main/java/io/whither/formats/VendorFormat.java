package io.whither.formats;

import java.time.LocalDate;

/** A vendor's layout. Implementations are stateless and safe to share between threads. */
public interface VendorFormat {

    /** The name by which the configuration calls it: {@code pdl}. */
    String name();

    /** Raised when the reading changes, so that files taken in by an older parser can be told. */
    int version();

    /**
     * Reads one record; never throws for what stands in it.
     *
     * @param json one JSON value, UTF-8
     * @param deliveredOn the delivery's {@code snapshot_date}; null when only the record can say. Bounds the time of observation.
     */
    LineOutcome read(byte[] json, LocalDate deliveredOn);
}
