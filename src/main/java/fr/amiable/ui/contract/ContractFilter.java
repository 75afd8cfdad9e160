package fr.amiable.ui.contract;

import fr.amiable.contract.check.Light;
import java.util.function.Predicate;

/** The quick filters above the contract table. */
public enum ContractFilter {
    ALL(entry -> true),
    TO_SIGN(entry -> !entry.isSigned()),
    RUNNING(ContractEntry::isRunning),
    NOTICE_NEAR(ContractEntry::isNoticeNear),
    TO_CORRECT(entry -> entry.light() == Light.RED);

    private final Predicate<ContractEntry> accepts;

    ContractFilter(Predicate<ContractEntry> accepts) {
        this.accepts = accepts;
    }

    boolean accepts(ContractEntry entry) {
        return accepts.test(entry);
    }
}
