package io.whither.employers;

import io.whither.profile.Places;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place that brackets, a comma or a dash part from a name: it tells a firm from those of the same name elsewhere. */
final class StatedPlace {

    /** All behind the first of several parts. */
    private static final Pattern FIRST_PART = Pattern.compile("[,;()\\[\\]].*$");

    /** Bodies of which each country has its own. */
    private static final Pattern NATIONAL = Pattern.compile(".*\\b(?:na[tcz]ion(?:al|ale|ales)|contraloria|procuraduria|superintendencia|republi(?:ca|que|c))\\b.*");
    /** States and provinces of the United States, Canada, Australia and Brazil as people write them behind a town. */
    private static final Set<String> STATES = Set.of(("al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa "
            + "wv wi wy dc on qc bc ab mb sk ns nb nl pe nsw vic qld sa tas act nt sp rj mg pr rs ba go df es pb rn").split(" "));

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
            NameTokens place = withoutState(NameTokens.of(first(text, part)));
            if (part.start() > 0 && place.count() > 0 && words.sites().coversFrom(place, 0)) {
                String town = withoutRegion(place);
                return name.text().endsWith(town) ? name : normaliser.tokens(name.text() + " " + town);
            }
        }
        return name;
    }

    /** Whether a normalised name is a body's of which each country has its own. */
    static boolean isNational(String name) {
        return NATIONAL.matcher(name).matches();
    }

    /** Whether words are a town with its state: {@code Phoenix AZ}. */
    static boolean isTownInState(NameTokens place, WordSet towns) {
        NameTokens town = withoutState(NameTokens.of(place.text()));
        return town.count() < place.count() && towns.coversFrom(town, 0);
    }

    private static NameTokens withoutState(NameTokens place) {
        int last = place.count() - 1;
        if (last > 0 && STATES.contains(place.word(last))) {
            place.dropLast(1);
        }
        return place;
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
