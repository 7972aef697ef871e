package io.whither.sample;

import java.util.Locale;

/** The vendor formats in which a sample is delivered. */
public enum SampleFormat {
    PDL, BRIGHTDATA, CORESIGNAL, PROXYCURL, JSONRESUME, WHITHER;

    /** The name of the format, of its source and of its folder. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
