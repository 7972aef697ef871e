package io.whither.employers;

import static org.assertj.core.api.Assertions.assertThat;

import io.whither.time.Months;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnershipTest {

    private static final Ownership OWNERSHIP = ShippedCompanies.index().ownership();

    @ParameterizedTest(name = "{0} is {3} from {2}, was {1}, is {4} today")
    @CsvSource({
        "twitch, twitch, 2014-08, amazon, amazon", "whole-foods, whole-foods, 2017-08, amazon, amazon",
        "zappos, zappos, 2009-11, amazon, amazon", "audible, audible, 2008-03, amazon, amazon",
        "imdb, imdb, 1998-04, amazon, amazon", "ring, ring, 2018-04, amazon, amazon",
        "mgm-studios, mgm-studios, 2022-03, amazon, amazon", "one-medical, one-medical, 2023-02, amazon, amazon",
        "linkedin, linkedin, 2016-12, microsoft, microsoft", "github, github, 2018-10, microsoft, microsoft",
        "npm, npm, 2020-04, microsoft, microsoft", "lynda, linkedin, 2016-12, microsoft, microsoft",
        "nuance, nuance, 2022-03, microsoft, microsoft", "blizzard, activision-blizzard, 2023-10, microsoft, microsoft",
        "skype, ebay, 2009-11, skype, microsoft", "skype, skype, 2011-10, microsoft, microsoft",
        "youtube, youtube, 2006-11, google, google", "fitbit, fitbit, 2021-01, google, google",
        "mandiant, mandiant, 2022-09, google, google", "motorola-mobility, google, 2014-10, lenovo, lenovo",
        "boston-dynamics, google, 2018-06, softbank, hyundai", "instagram, instagram, 2012-09, meta, meta",
        "whatsapp, whatsapp, 2014-10, meta, meta", "giphy, meta, 2023-06, shutterstock, shutterstock",
        "slack, slack, 2021-07, salesforce, salesforce", "tableau, tableau, 2019-08, salesforce, salesforce",
        "mulesoft, mulesoft, 2018-05, salesforce, salesforce", "red-hat, red-hat, 2019-07, ibm, ibm",
        "kyndryl, ibm, 2021-11, kyndryl, kyndryl", "successfactors, successfactors, 2012-02, sap, sap",
        "qualtrics, sap, 2023-06, qualtrics, qualtrics", "magento, ebay, 2015-11, magento, adobe",
        "magento, magento, 2018-06, adobe, adobe", "figma, figma, 2022-09, figma, figma",
        "splunk, splunk, 2024-03, cisco, cisco", "vmware, emc, 2016-09, dell, broadcom",
        "vmware, dell, 2021-11, vmware, broadcom", "vmware, vmware, 2023-11, broadcom, broadcom",
        "paypal, ebay, 2015-07, paypal, paypal", "venmo, ebay, 2015-07, paypal, paypal",
        "hpe, hp, 2015-11, hpe, hpe", "cerner, cerner, 2022-06, oracle, oracle",
        "sprint, softbank, 2020-04, deutsche-telekom, deutsche-telekom", "beats, beats, 2014-08, apple, apple",
    })
    void changesInTheMonthOfClosing(String company, String before, String closing, String after, String today) {
        GroupLookup then = OWNERSHIP.view(OwnershipView.POINT_IN_TIME);
        int month = Months.parse(closing);
        assertThat(then.groupAt(company, month - 1)).isEqualTo(before);
        assertThat(then.groupAt(company, month)).isEqualTo(after);
        assertThat(OWNERSHIP.view(OwnershipView.PRO_FORMA).groupAt(company, Months.of(1990, 1))).isEqualTo(today);
    }
}
