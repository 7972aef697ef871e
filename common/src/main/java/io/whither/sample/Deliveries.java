package io.whither.sample;

import io.whither.time.Months;
import java.time.LocalDate;
import java.util.List;

/** What the vendors deliver of simulated people, and when. */
public final class Deliveries {

    /** The dates of the deliveries; each is the last day of a month. */
    public static final List<LocalDate> DATES = List.of(LocalDate.of(2023, 6, 30), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 6, 30));

    private static final double BROKEN = 0.004;

    private final CareerSimulator simulator;
    private final Noise noise;
    private final long seed;

    public Deliveries(long seed, Noise noise) {
        this.simulator = new CareerSimulator(seed, noise);
        this.noise = noise;
        this.seed = seed;
    }

    public SamplePerson person(long number) {
        return simulator.person(number);
    }

    /**
     * The lines that a format's file of a delivery holds about a person: one, none, or one and a broken one.
     *
     * @param delivery place in {@link #DATES}
     */
    public List<String> lines(SamplePerson person, SampleFormat format, int delivery) {
        if (delivery > person.lastDelivery() || !shows(person, format)) {
            return List.of();
        }
        String line = ProfileJson.of(format, shown(person, format, delivery)).toString();
        Dice dice = new Dice(seed ^ (delivery + 7L) * 31, person.number());
        boolean brokenToo = noise != Noise.NONE && dice.chance(BROKEN);
        return brokenToo ? List.of(line, line.substring(0, line.length() / 2)) : List.of(line);
    }

    /** Everybody stands in one format, some in a second one. */
    static boolean shows(SamplePerson person, SampleFormat format) {
        int formats = SampleFormat.values().length;
        long main = person.number() % formats;
        boolean second = person.number() % 13 == 0 && (main + 1) % formats == format.ordinal();
        return main == format.ordinal() || second;
    }

    /** The same person as one format shows them. */
    ShownProfile shown(SamplePerson person, SampleFormat format, int delivery) {
        return ShownProfile.of(person, observedOn(person, delivery), noise, seed);
    }

    /** The last delivery up to a date that holds the person; -1 for none. */
    static int newest(SamplePerson person, LocalDate asOf) {
        int newest = -1;
        for (int i = 0; i < DATES.size() && i <= person.lastDelivery(); i++) {
            newest = DATES.get(i).isAfter(asOf) ? newest : i;
        }
        return newest;
    }

    /** Up to twenty days before the delivery, in its month. */
    static LocalDate observedOn(SamplePerson person, int delivery) {
        return DATES.get(delivery).minusDays(Math.floorMod(person.number() * 7, 20));
    }

    /** The month that a profile shows at a delivery: that of the observation, or of the last edit. */
    static int shownMonth(SamplePerson person, int delivery) {
        return Math.min(Months.of(DATES.get(delivery)), person.lastEdited());
    }
}
