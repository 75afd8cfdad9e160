package fr.amiable.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When, where and by whom the contract was signed. Off-premises contracts with a professional of five employees or fewer, outside their
 * main activity, follow the rules for consumers (C. conso. L221-3).
 */
public record Signature(
        Optional<LocalDate> signedOn,
        String place,
        boolean isOffPremises,
        boolean isFiveEmployeesOrFewer,
        boolean isOutsideMainActivity) {

    public static final Signature NONE = new Signature(Optional.empty(), "", false, false, false);
}
