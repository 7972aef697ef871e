package io.whither.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Cumulative incidence under competing risks with right-censoring, and its Greenwood-type variance, which for data
 * without censoring is the binomial one, however many events share a month.
 * Sources: Aalen and Johansen 1978; Allignol, Schumacher and Beyersmann 2010, A note on variance estimation.
 */
public final class AalenJohansen {

    private final CompetingRisks data;
    private final long[] atRisk;
    /** Probability of no event before the month. */
    private final double[] survival;

    private AalenJohansen(CompetingRisks data) {
        this.data = data;
        this.atRisk = new long[data.months()];
        this.survival = new double[data.months()];
        long left = data.people();
        double surviving = 1;
        for (int month = 0; month < data.months(); month++) {
            atRisk[month] = left;
            survival[month] = surviving;
            surviving *= left == 0 ? 1 : 1 - (double) data.events(month) / left;
            left -= data.events(month) + data.censored(month);
        }
    }

    public static AalenJohansen of(CompetingRisks data) {
        return new AalenJohansen(data);
    }

    /** The curve of one cause, a point a month, as long as anybody is at risk. */
    public List<Incidence> curve(int cause) {
        double[] incidence = incidence(cause);
        List<Incidence> points = new ArrayList<>();
        for (int month = 0; month < data.months() && atRisk[month] > 0; month++) {
            double variance = variance(cause, month, incidence);
            points.add(new Incidence(month, atRisk[month], logLog(incidence[month], variance), variance));
        }
        return points;
    }

    private double[] incidence(int cause) {
        double[] sums = new double[data.months()];
        double sum = 0;
        for (int month = 0; month < sums.length; month++) {
            sum += survival[month] * hazard(month, cause);
            sums[month] = sum;
        }
        return sums;
    }

    private double hazard(int month, int cause) {
        return atRisk[month] == 0 ? 0 : (double) data.events(month, cause) / atRisk[month];
    }

    /** Delta method over the multinomial hazards of each month up to {@code until}. */
    private double variance(int cause, int until, double[] incidence) {
        double sum = 0;
        for (int month = 0; month <= until; month++) {
            if (atRisk[month] == 0) {
                break;
            }
            double own = hazard(month, cause);
            double all = (double) data.events(month) / atRisk[month];
            double later = all == 1 ? 0 : (incidence[until] - incidence[month]) / (1 - all);
            double ownSlope = survival[month] - later;
            double mean = own * ownSlope - (all - own) * later;
            sum += (own * ownSlope * ownSlope + (all - own) * later * later - mean * mean) / atRisk[month];
        }
        return Math.max(0, sum);
    }

    private static Interval logLog(double share, double variance) {
        if (share <= 0 || share >= 1 || variance <= 0) {
            return Interval.unbounded(Math.min(1, share));
        }
        double spread = Confidence.Z * Math.sqrt(variance) / (share * Math.abs(Math.log(share)));
        return new Interval(share, Math.pow(share, Math.exp(spread)), Math.pow(share, Math.exp(-spread)));
    }
}
