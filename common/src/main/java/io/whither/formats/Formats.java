package io.whither.formats;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All formats by name. A new vendor is one line here. */
public final class Formats {

    private static final Map<String, VendorFormat> BY_NAME = byName(List.of(
        new PdlFormat(),
        new BrightDataFormat(),
        new CoresignalFormat(),
        new ProxycurlFormat(),
        new JsonResumeFormat(),
        new WhitherFormat()));

    private Formats() {}

    /** The format of that name; empty when there is none. */
    public static Optional<VendorFormat> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The names that the configuration may use. */
    public static Collection<String> names() {
        return BY_NAME.keySet();
    }

    private static Map<String, VendorFormat> byName(List<VendorFormat> formats) {
        Map<String, VendorFormat> byName = new LinkedHashMap<>();
        formats.forEach(format -> byName.put(format.name(), format));
        return Collections.unmodifiableMap(byName);
    }
}
