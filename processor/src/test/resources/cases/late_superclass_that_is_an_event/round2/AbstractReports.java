package com.shop;

import io.fairlead.Event;

abstract class AbstractReports implements Event {}
