package fr.amiable.cli;

import fr.amiable.privacy.PrivacyService;
import fr.amiable.transfer.TransferService;

/** What leaves an opened folder for good reasons of the owner's or of his clients', as commands use it. */
public interface DataDesk {

    /** Everything, out and back. */
    TransferService transfer();

    /** What is owed to the persons behind clients. */
    PrivacyService privacy();
}
