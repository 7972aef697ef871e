package io.whither.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates in words or in figures with the year last: {@code Mär. 2020}, {@code ene. de 2020}, {@code 03/2020}. */
final class WrittenDate {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0.,]+");
    private static final Pattern FIGURES = Pattern.compile("[/.\\-]");

    private WrittenDate() {}

    static DateReading read(String text) {
        if (Character.isDigit(text.charAt(0))) {
            DateReading figures = figures(FIGURES.split(text, -1));
            if (figures != DateReading.MISSING) {
                return figures;
            }
        }
        String folded = fold(text);
        if (MonthNames.isOpen(folded)) {
            return DateReading.OPEN;
        }
        return words(folded.split(" "));
    }

    /** Lower case, no accents, straight apostrophes, no dots or commas, single blanks. */
    private static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ").strip();
    }

    private static DateReading figures(String[] parts) {
        if (parts.length == 2) {
            int year = number(parts[1], 4);
            int month = number(parts[0], 2);
            return year < 0 || month < 1 ? DateReading.MISSING : DateReader.of(year, month, 0);
        }
        if (parts.length == 3) {
            return dayFirstOrMonthFirst(number(parts[0], 2), number(parts[1], 2), number(parts[2], 4));
        }
        return DateReading.MISSING;
    }

    /** {@code 15/03/2020} and {@code 03/15/2020} can be told; {@code 03/04/2020} is known to its year only. */
    private static DateReading dayFirstOrMonthFirst(int first, int second, int year) {
        if (first < 1 || second < 1 || year < 0) {
            return DateReading.MISSING;
        }
        if (first > 12 || first == second) {
            return DateReader.of(year, second, first);
        }
        return second > 12 ? DateReader.of(year, first, second) : DateReader.of(year, 0, 0);
    }

    private static DateReading words(String[] words) {
        List<Integer> numbers = new ArrayList<>(3);
        int month = 0;
        for (String word : words) {
            int number = number(word, word.length());
            int named = number < 0 ? MonthNames.month(word) : 0;
            if (number >= 0) {
                numbers.add(number);
            } else if (named > 0 && month == 0) {
                month = named;
            } else if (words.length == 1 || !MonthNames.isFiller(word)) {
                return DateReading.UNREADABLE;
            }
        }
        if (month == 0) {
            return words.length == 1 ? DateReader.of(numbers.get(0), 0, 0) : DateReading.UNREADABLE;
        }
        return named(numbers, month);
    }

    private static DateReading named(List<Integer> numbers, int month) {
        if (numbers.size() == 1) {
            return DateReader.of(numbers.get(0), month, 0);
        }
        if (numbers.size() != 2) {
            return DateReading.UNREADABLE;
        }
        int year = Math.max(numbers.get(0), numbers.get(1));
        int day = Math.min(numbers.get(0), numbers.get(1));
        return day < 1 ? DateReading.UNREADABLE : DateReader.of(year, month, day);
    }

    /** The number that the whole text is, at most {@code most} figures long; else -1. */
    private static int number(String text, int most) {
        boolean fits = !text.isEmpty() && text.length() <= Math.min(most, 9);
        return fits ? DateReader.digits(text, 0, text.length()) : -1;
    }
}
