package io.whither.rulebook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The country that ends a place as written: {@code Seattle, Washington, United States}. */
final class Places {

    private static final Map<String, String> COUNTRIES = countries();

    private Places() {}

    /** ISO 3166 alpha-2; null when the text does not end in a country's English name. */
    static String country(String place) {
        if (place == null) {
            return null;
        }
        int mark = place.indexOf('·');
        String written = mark < 0 ? place : place.substring(0, mark);
        String last = written.substring(written.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        return COUNTRIES.get(last);
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            countries.put(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        countries.put("united states of america", "US");
        countries.put("usa", "US");
        countries.put("uk", "GB");
        return Map.copyOf(countries);
    }
}
