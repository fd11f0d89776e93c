package com.shop;

import io.fairlead.Command;

@Attempts(5)
interface Patient extends Command<String> {}
