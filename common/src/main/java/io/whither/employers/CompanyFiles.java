package io.whither.employers;

import io.whither.reference.ReferenceFault;
import io.whither.reference.TsvReader;
import io.whither.reference.TsvRow;
import io.whither.time.Months;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the files of {@code conf/companies/} into records; rows of {@code overrides/} replace those of the same id or name. */
final class CompanyFiles {

    static final String FOLDER = "companies/";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Map<String, String> files;
    private final List<ReferenceFault> faults;
    private final TsvReader reader;

    CompanyFiles(Map<String, String> files, List<ReferenceFault> faults) {
        this.files = files;
        this.faults = faults;
        this.reader = new TsvReader(faults);
    }

    /** The rows of a file and then of its override. A missing file has none, and is a fault unless it is an override. */
    List<TsvRow> rows(String file, Set<String> required) {
        List<TsvRow> rows = new ArrayList<>(fileRows(file, required));
        rows.addAll(overrides(file, required));
        return rows;
    }

    private List<TsvRow> fileRows(String file, Set<String> required) {
        if (!files.containsKey(file)) {
            faults.add(new ReferenceFault(file, 0, "the file is missing", "restore it"));
            return List.of();
        }
        return reader.read(file, files.get(file), required);
    }

    private List<TsvRow> overrides(String file, Set<String> required) {
        int slash = file.lastIndexOf('/') + 1;
        String own = file.substring(0, slash) + "overrides/" + file.substring(slash);
        return files.containsKey(own) ? reader.read(own, files.get(own), required) : List.of();
    }

    Map<String, Company> companies() {
        Map<String, Company> byId = new LinkedHashMap<>();
        Set<String> columns = Set.of("id", "name");
        for (TsvRow row : fileRows(FOLDER + "companies.tsv", columns)) {
            if (byId.putIfAbsent(row.text("id"), company(row)) != null) {
                faults.add(row.fault("a second company " + row.text("id"), "remove one"));
            }
        }
        overrides(FOLDER + "companies.tsv", columns).forEach(row -> byId.put(row.text("id"), company(row)));
        return byId;
    }

    private Company company(TsvRow row) {
        if (!isId(row.text("id"))) {
            faults.add(row.fault("no id: '" + row.text("id") + "'", "use lower-case letters, digits and hyphens"));
        }
        if (!row.has("name")) {
            faults.add(row.fault("a company without a name", "fill the column name"));
        }
        Boolean isTech = row.has("is_tech") ? (Boolean) row.text("is_tech").equals("true") : null;
        return new Company(row.text("id"), row.text("name"), row.text("industry"), row.text("size_band"), isTech,
                row.text("country"), row.text("domain"), row.text("linkedin_slug"), year(row));
    }

    /** By hand: tens of thousands are looked at, each at every start. */
    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && i > 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private int year(TsvRow row) {
        String year = row.text("founded");
        if (year.isEmpty() || YEAR.matcher(year).matches()) {
            return year.isEmpty() ? 0 : Integer.parseInt(year);
        }
        faults.add(row.fault("founded is no year: " + year, "write four digits"));
        return 0;
    }

    /** Companies by the keys that sources give them, in lower case: {@code linkedin:1441}, {@code coresignal:3031}. An override wins. */
    Map<String, String> keys(Set<String> companies) {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> columns = Set.of("key", "company_id");
        for (TsvRow row : rows(FOLDER + "keys.tsv", columns)) {
            String key = row.text("key").toLowerCase(java.util.Locale.ROOT);
            if (!key.matches("[a-z]+:\\S+")) {
                faults.add(row.fault("no key: '" + row.text("key") + "'", "write the source, a colon and its id: linkedin:1441"));
            } else if (!companies.contains(row.text("company_id"))) {
                faults.add(row.fault("unknown company " + row.text("company_id"), "add it to companies.tsv"));
            } else {
                keys.put(key, row.text("company_id"));
            }
        }
        return keys;
    }

    CompanyAlias alias(TsvRow row) {
        return new CompanyAlias(row.text("alias"), row.text("company_id"), row.text("language"),
                month(row, "valid_from", Integer.MIN_VALUE), month(row, "valid_to", Integer.MAX_VALUE),
                row.text("legal_form").equals("kept"));
    }

    /** The table of owners; a child that an override names has only the override's owners. */
    List<OwnershipPeriod> ownership() {
        Set<String> columns = Set.of("child", "parent", "valid_from", "valid_to");
        List<TsvRow> own = overrides(FOLDER + "ownership.tsv", columns);
        Set<String> replaced = own.stream().map(row -> row.text("child")).collect(java.util.stream.Collectors.toSet());
        List<OwnershipPeriod> periods = new ArrayList<>();
        for (TsvRow row : fileRows(FOLDER + "ownership.tsv", columns)) {
            if (!replaced.contains(row.text("child"))) {
                periods.add(period(row));
            }
        }
        own.stream().filter(row -> row.has("parent")).forEach(row -> periods.add(period(row)));
        return periods;
    }

    private OwnershipPeriod period(TsvRow row) {
        return new OwnershipPeriod(row.text("child"), row.text("parent"), month(row, "valid_from", Integer.MIN_VALUE),
                month(row, "valid_to", Integer.MAX_VALUE), row.text("kind"), row.text("source"), row.file(), row.line());
    }

    private int month(TsvRow row, String column, int whenEmpty) {
        if (!row.has(column)) {
            return whenEmpty;
        }
        try {
            return Months.parse(row.text(column));
        } catch (DateTimeParseException noMonth) {
            faults.add(row.fault(column + " is no month: " + row.text(column), "write it as 2022-03"));
            return whenEmpty;
        }
    }
}
