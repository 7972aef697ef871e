package io.whither.profile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Countries as ISO 3166 alpha-2 codes, from codes or names in ten languages, and regions out of written places. */
public final class Places {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl");
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> NAMES = names();

    private Places() {}

    /** The code of a country given as code or name in any case; null when it is neither. */
    public static String country(String text) {
        if (text == null) {
            return null;
        }
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (upper.length() == 2) {
            return CODES.contains(upper) ? upper : NAMES.get(fold(upper));
        }
        return NAMES.get(fold(text));
    }

    /** The country at the end of {@code Seattle, Washington, United States}; null when there is none. */
    public static String countryOf(String place) {
        return place == null ? null : country(place.substring(place.lastIndexOf(',') + 1));
    }

    /** The region of {@code Seattle, Washington, United States}; null of a place that is written otherwise. */
    public static String regionOf(String place) {
        if (place == null) {
            return null;
        }
        String[] parts = place.split(",");
        boolean full = parts.length == 3 && country(parts[2]) != null && !parts[1].isBlank();
        return full ? parts[1].strip() : null;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (int i = LANGUAGES.size() - 1; i >= 0; i--) {
            Locale language = Locale.forLanguageTag(LANGUAGES.get(i));
            for (String code : CODES) {
                names.put(fold(new Locale.Builder().setRegion(code).build().getDisplayCountry(language)), code);
            }
        }
        names.putAll(Map.ofEntries(
            Map.entry("united states of america", "US"), Map.entry("usa", "US"), Map.entry("the united states", "US"),
            Map.entry("uk", "GB"), Map.entry("great britain", "GB"), Map.entry("england", "GB"), Map.entry("scotland", "GB"),
            Map.entry("wales", "GB"), Map.entry("northern ireland", "GB"), Map.entry("el", "GR"),
            Map.entry("korea", "KR"), Map.entry("republic of korea", "KR"), Map.entry("south korea", "KR"),
            Map.entry("russian federation", "RU"), Map.entry("czech republic", "CZ"), Map.entry("czechia", "CZ"),
            Map.entry("turkey", "TR"), Map.entry("turkiye", "TR"), Map.entry("viet nam", "VN"), Map.entry("hong kong", "HK"),
            Map.entry("hong kong sar", "HK"), Map.entry("macau", "MO"), Map.entry("macao", "MO"), Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"), Map.entry("ivory coast", "CI"), Map.entry("macedonia", "MK"),
            Map.entry("swaziland", "SZ"), Map.entry("burma", "MM"), Map.entry("myanmar", "MM"), Map.entry("palestine", "PS"),
            Map.entry("uae", "AE"), Map.entry("brasil", "BR"), Map.entry("republic of ireland", "IE"),
            Map.entry("peoples republic of china", "CN"), Map.entry("kosovo", "XK"), Map.entry("cape verde", "CV"),
            Map.entry("congo", "CG"), Map.entry("democratic republic of the congo", "CD")));
        return Map.copyOf(names);
    }

    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'’.]", "");
        return plain.replace('&', ' ').toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
