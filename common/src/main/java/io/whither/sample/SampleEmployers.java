package io.whither.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The employers of the simulation: known ones in pools, and a long tail made of words. */
final class SampleEmployers {

    private static final List<String> FIRST = List.of("Brightwater", "Northfold", "Cedarlane", "Quillmark", "Stonebarrow", "Larkfield", "Vantora",
            "Pinewick", "Halvorsen", "Meridane", "Copperleaf", "Ostara", "Fennimore", "Trellisworth", "Galebridge", "Windmere", "Solvane", "Juniperhall",
            "Ravenport", "Maplecrest", "Tidewell", "Harrowgate", "Silverbeck", "Oakhaven", "Elmstead", "Rivertorn", "Kestrelby", "Amberfold", "Duskwood", "Foxglen");
    private static final List<String> SECOND = List.of("Robotics", "Analytics", "Biosciences", "Logistics", "Software", "Payments", "Insurance", "Foods",
            "Aerospace", "Energy", "Learning", "Outfitters", "Medical", "Interactive", "Materials", "Freight", "Instruments", "Studios", "Semiconductors", "Mobility");

    private record Weighted(SampleEmployer employer, double weight) {}

    private final Map<String, List<Weighted>> pools = new HashMap<>();

    SampleEmployers() {
        for (String[] cells : SampleTable.read("employers.tsv")) {
            SampleEmployer employer = new SampleEmployer(cells[1], cells[2], cells[3], cells[4], List.of(cells[6].split("; ")));
            pools.computeIfAbsent(cells[0], pool -> new ArrayList<>()).add(new Weighted(employer, Double.parseDouble(cells[5])));
        }
    }

    SampleEmployer from(String pool, Dice dice) {
        List<Weighted> all = pools.get(pool);
        return all.get(dice.weighted(all.stream().mapToDouble(Weighted::weight).toArray())).employer();
    }

    /** One of the long tail. */
    SampleEmployer unknown(Dice dice) {
        return SampleEmployer.unknown(dice.of(FIRST) + " " + dice.of(SECOND));
    }

    SampleEmployer school(Dice dice) {
        return SampleEmployer.unknown(dice.of(FIRST) + " High School");
    }
}
