package io.whither.settings;

import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvReader;
import io.whither.reference.TsvRow;
import io.whither.titles.JobFunction;
import io.whither.weighting.PopulationTargets;
import io.whither.weighting.Stratum;
import io.whither.weighting.TargetAxis;
import io.whither.weighting.TargetMargin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads {@code whither.weights}: tab-separated text with the columns {@code country}, {@code function} and {@code share}. Where one of the first two is
 * {@code *}, the share is that of all of the other. Finds all faults before it says no.
 */
public final class PopulationTargetsReader {

    private static final String COUNTRY = "country";
    private static final String FUNCTION = "function";
    private static final String SHARE = "share";
    private static final String ALL = "*";
    private static final int FINGERPRINT = 12;
    /** Published shares are rounded, so they add up to 1 only about. */
    private static final double ROUNDED = 0.01;
    private static final Set<String> COUNTRIES = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
    private static final Set<String> FUNCTIONS = Arrays.stream(JobFunction.values()).filter(function -> function != JobFunction.UNCLASSIFIED)
            .map(JobFunction::code).collect(Collectors.toCollection(TreeSet::new));

    private final String file;
    private final List<ReferenceFault> faults = new ArrayList<>();
    private final Map<TargetAxis, SortedMap<String, Double>> shares = new EnumMap<>(TargetAxis.class);

    private PopulationTargetsReader(String file) {
        this.file = file;
    }

    /**
     * @param file a path of this machine; null for none
     * @return null without a file
     * @throws ConfigurationException with every fault, when there is one
     */
    public static PopulationTargets read(String file) {
        return file == null ? null : new PopulationTargetsReader(file).targets();
    }

    private PopulationTargets targets() {
        byte[] bytes = bytes();
        List<TsvRow> rows = new TsvReader(faults).read(file, text(bytes), new TreeSet<>(Set.of(COUNTRY, FUNCTION, SHARE)));
        if (faults.isEmpty()) {
            rows.forEach(this::add);
            check();
        }
        if (!faults.isEmpty()) {
            throw new ConfigurationException(faults.stream().sorted().map(fault -> new Fault(fault.file(), fault.line(), fault.what(), fault.remedy())).toList());
        }
        List<TargetMargin> margins = shares.entrySet().stream().map(margin -> new TargetMargin(margin.getKey(), margin.getValue())).toList();
        return new PopulationTargets(margins, DigestUtils.sha256Hex(bytes).substring(0, FINGERPRINT));
    }

    private byte[] bytes() {
        if (!Paths.isLocal(file)) {
            throw new ConfigurationException(file, "whither.weights: a file in a store cannot be read", "copy it to this machine");
        }
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException unreadable) {
            throw new ConfigurationException(file, "whither.weights: no such file, or it cannot be read", "name a file with the columns country, function, share, or write null");
        }
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException broken) {
            throw new ConfigurationException(file, "whither.weights: is no UTF-8 text", "save it as tab-separated text in UTF-8");
        }
    }

    private void add(TsvRow row) {
        String country = row.text(COUNTRY);
        String function = row.text(FUNCTION);
        boolean known = isKnown(row, COUNTRY, country, COUNTRIES, "give a code of two capital letters, ISO 3166, such as US, or * for all");
        known &= isKnown(row, FUNCTION, function, FUNCTIONS, NearestKey.of(function, FUNCTIONS).map(near -> "did you mean " + near + "?")
                .orElse("give one of " + String.join(", ", FUNCTIONS) + ", or * for all"));
        double share = share(row);
        if (country.equals(ALL) && function.equals(ALL)) {
            faults.add(row.fault("country and function are both *", "name a country, a function or both"));
        } else if (known) {
            TargetAxis axis = country.equals(ALL) ? TargetAxis.FUNCTION : function.equals(ALL) ? TargetAxis.COUNTRY : TargetAxis.JOINT;
            String category = axis.category(new Stratum(country, function));
            if (shares.computeIfAbsent(axis, key -> new TreeMap<>()).put(category, share) != null) {
                faults.add(row.fault("a second share of " + category, "remove one of the two"));
            }
        }
    }

    private boolean isKnown(TsvRow row, String column, String text, Set<String> known, String remedy) {
        if (text.equals(ALL) || known.contains(text)) {
            return true;
        }
        faults.add(row.fault(column + ": " + (text.isEmpty() ? "is empty" : "there is no " + text), remedy));
        return false;
    }

    private double share(TsvRow row) {
        try {
            double share = new BigDecimal(row.text(SHARE)).doubleValue();
            if (share > 0 && share <= 1) {
                return share;
            }
            faults.add(row.fault("share: " + row.text(SHARE) + " is not above 0 and at most 1", "give a share such as 0.25, or remove the line"));
        } catch (NumberFormatException wrong) {
            faults.add(row.fault("share: " + (row.has(SHARE) ? row.text(SHARE) + " is no number" : "is empty"), "give a share such as 0.25"));
        }
        return Double.NaN;
    }

    /** What can only be said of all lines together. */
    private void check() {
        if (shares.isEmpty() && faults.isEmpty()) {
            faults.add(new ReferenceFault(file, 0, "has no line with a share", "add lines, or set whither.weights = null"));
        }
        if (shares.containsKey(TargetAxis.JOINT) && shares.size() > 1) {
            faults.add(new ReferenceFault(file, 0, "gives shares of pairs and of all of a country or function", "give either pairs alone, or lines with * alone"));
        }
        shares.forEach((axis, margin) -> {
            double sum = margin.values().stream().mapToDouble(Double::doubleValue).sum();
            if (Math.abs(sum - 1) > ROUNDED) {
                faults.add(new ReferenceFault(file, 0, String.format(Locale.ROOT, "share: those by %s add up to %.3f, not to 1", words(axis), sum),
                        "they are shares of one population: give all that matter, scaled to 1"));
            }
        });
    }

    private static String words(TargetAxis axis) {
        return axis == TargetAxis.JOINT ? "country and function" : axis.name().toLowerCase(Locale.ROOT);
    }
}
