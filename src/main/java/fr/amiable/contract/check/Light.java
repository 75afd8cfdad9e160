package fr.amiable.contract.check;

/** How one point of a contract stands. */
public enum Light {
    GREEN,
    ORANGE,
    RED
}
