package fr.amiable.storage;

import fr.amiable.vault.MasterKey;
import java.nio.file.Path;

/** The data folder of an open database, and the key it is encrypted with. */
public record DatabaseHome(Path folder, MasterKey key) {}
