package fr.amiable.contract.check;

import fr.amiable.common.Words;
import fr.amiable.company.Company;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the owner's business is a merchant, as far as its papers tell; an activity code would say nothing of it. */
enum OwnMerchant {
    YES,
    NO,
    UNKNOWN;

    private static final String TRADE_REGISTER = "RCS";

    /**
     * A company is a merchant by its form (C. com. L210-1); a person in the trade register is presumed one (C. com.
     * L123-7); a civil company, though in that register, is none.
     */
    static OwnMerchant of(Optional<Company> company, LocalDate today) {
        return company.map(own -> of(own, today)).orElse(UNKNOWN);
    }

    private static OwnMerchant of(Company own, LocalDate today) {
        Optional<Boolean> byForm = words(own.legalForm())
                .flatMap(word -> ContractLaw.isCommercialForm(word, today).stream())
                .findFirst();
        if (byForm.isPresent()) {
            return byForm.get() ? YES : NO;
        }
        return words(own.registration()).anyMatch(TRADE_REGISTER::equals) ? YES : UNKNOWN;
    }

    /** {@code S.A.R.L. à associé unique} becomes {@code SARL}, {@code A}, {@code ASSOCIE}, {@code UNIQUE}. */
    private static Stream<String> words(String typed) {
        String letters = Words.searchable(typed).replace(".", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(letters.split("[^A-Z]+"));
    }
}
