package io.whither.employers;

import io.whither.time.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Measures nanoseconds an employer: names that are known as written, among many; and names that are not, among very many. */
public final class CompanySpeed {

    private static final long SEED = 7;
    private static final String[] SYLLABLES = {"ba", "ter", "lo", "kin", "sa", "vor", "mi", "dal", "pre", "nox", "qui", "zen", "ra", "tho", "gul", "fi"};
    private static final String[] GENERIC = {"Systems", "Partners", "Bank", "Logistics", "Software", "Foods", "Energy", "Media"};
    private static final String[] FORMS = {"", ", Inc.", " GmbH", " Ltd", " LLC", " S.A."};
    private static final int ROUNDS = 9;
    private static final int ASKED = 20_000;

    private static volatile int sink;

    private CompanySpeed() {}

    /** Prints the medians. */
    public static void main(String... args) {
        List<String> few = names(100_000);
        CompanyIndex some = index(few);
        EmployerResolver known = new EmployerResolver(some);
        NameReader first = new NameReader(some, new CompanyEvidence(some));
        Random random = new Random(SEED);
        List<String> written = asked(few, random, name -> name + FORMS[random.nextInt(FORMS.length)]);
        print("exact, 100,000 aliases, met before", name -> known.resolve(name, null, null, null, null, Months.NONE).method(), written);
        print("exact, 100,000 aliases, first met", name -> first.read(name, Months.NONE).company().method(), written);
        List<String> many = names(1_000_000);
        CompanyIndex all = index(many);
        NameReader large = new NameReader(all, new CompanyEvidence(all));
        print("new or fuzzy, 1,000,000 names, first met", name -> large.read(name, Months.NONE).company().method(), asked(many, random, name -> name.replaceFirst("^(\\w{5})\\w", "$1") + " Division of " + name.charAt(0)));
    }

    private static List<String> asked(List<String> names, Random random, UnaryOperator<String> written) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            asked.add(written.apply(names.get(random.nextInt(names.size()))));
        }
        return asked;
    }

    private static void print(String what, UnaryOperator<String> method, List<String> asked) {
        double[] nanos = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int found = 0;
            for (String name : asked) {
                found += method.apply(name).length();
            }
            nanos[round] = (System.nanoTime() - start) / (double) asked.size();
            sink = found;
        }
        // The first rounds warm up.
        double[] warm = java.util.Arrays.copyOfRange(nanos, ROUNDS / 2, ROUNDS);
        java.util.Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%-42s %,8.0f ns an employer%n", what, warm[warm.length / 2]);
    }

    private static List<String> names(int count) {
        Random random = new Random(SEED);
        java.util.Set<String> names = new java.util.LinkedHashSet<>();
        while (names.size() < count) {
            names.add(word(random) + " " + word(random) + " " + GENERIC[random.nextInt(GENERIC.length)]);
        }
        return List.copyOf(names);
    }

    private static String word(Random random) {
        String word = "";
        for (int i = 0; i < 4; i++) {
            word += SYLLABLES[random.nextInt(SYLLABLES.length)];
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static CompanyIndex index(List<String> names) {
        SortedMap<String, String> files = new TreeMap<>(ShippedCompanies.files());
        StringBuilder companies = new StringBuilder("id\tname\n");
        for (int i = 0; i < names.size(); i++) {
            companies.append('c').append(i).append('\t').append(names.get(i)).append('\n');
        }
        files.put("companies/companies.tsv", companies.toString());
        files.put("companies/aliases.tsv", "alias\tcompany_id\n");
        files.put("companies/keys.tsv", "key\tcompany_id\n");
        files.put("companies/ownership.tsv", "child\tparent\tvalid_from\tvalid_to\n");
        return CompanyIndex.load(files);
    }
}
