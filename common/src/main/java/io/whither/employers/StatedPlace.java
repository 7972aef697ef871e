package io.whither.employers;

import io.whither.profile.Places;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that brackets, a comma or a dash part from a name: it tells a firm from those of the same name elsewhere. */
final class StatedPlace {

    /** All behind the first of several parts. */
    private static final Pattern FIRST_PART = Pattern.compile("[,;()\\[\\]].*$");

    private final NameNormaliser normaliser;
    private final NameWords words;

    StatedPlace(NameNormaliser normaliser, NameWords words) {
        this.normaliser = normaliser;
        this.words = words;
    }

    /**
     * A name with the town that stands behind it, without the region or country behind the town.
     *
     * @param text as written
     * @param name what is left of the text without any place
     * @return the name itself where no place is stated
     */
    NameTokens with(String text, NameTokens name) {
        Matcher part = WrittenName.TAIL.matcher(text);
        while (part.find()) {
            NameTokens place = NameTokens.of(first(text, part));
            if (part.start() > 0 && place.count() > 0 && words.sites().coversFrom(place, 0)) {
                String town = withoutRegion(place);
                return name.text().endsWith(town) ? name : normaliser.tokens(name.text() + " " + town);
            }
        }
        return name;
    }

    /** The country that stands behind a name, an ISO code; null without one. */
    static String country(String text) {
        Matcher part = WrittenName.TAIL.matcher(text);
        String country = null;
        while (part.find() && country == null) {
            country = part.start() == 0 ? null : Places.country(first(text, part));
        }
        return country;
    }

    private static String first(String text, Matcher part) {
        return FIRST_PART.matcher(text.substring(part.end())).replaceFirst("");
    }

    private String withoutRegion(NameTokens place) {
        int end = place.count();
        for (int last = words.places().endingAt(place, end); last > 0 && last < end; last = words.places().endingAt(place, end)) {
            end -= last;
        }
        return place.text(0, end);
    }
}
