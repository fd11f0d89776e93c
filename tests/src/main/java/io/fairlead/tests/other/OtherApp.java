package io.fairlead.tests.other;

import io.fairlead.annotation.GenerateBus;

/** A second root in the same build, in another package, which may name other things. */
@GenerateBus
public final class OtherApp {
    private OtherApp() {}
}
