package io.fairlead.tests;

import io.fairlead.annotation.GenerateBus;

/** The root of all that is compiled here. */
@GenerateBus(name = "TestBus")
public interface TestApp {}
