package app;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
interface App {}
