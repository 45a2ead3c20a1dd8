// Made by pgscribe from the structure of the database. Don't edit: `pgscribe generate` makes it anew.
// What the types say is true of rows that are read through
// the JSON of the server that pgscribe generates.

import * as _auth from "./auth.js";
import * as _auto from "./auto.js";
import * as _banking from "./banking.js";
import * as _courses from "./courses.js";
import * as _hs from "./hs.js";
import * as _investigations from "./investigations.js";
import * as _monitoring_obs from "./monitoring_obs.js";
import * as _payroll from "./payroll.js";
import * as _perf_mgmt from "./perf_mgmt.js";
import * as _rest from "./rest.js";
import * as _ret from "./ret.js";
import * as _security_hardening from "./security_hardening.js";
import * as _security_mgmt from "./security_mgmt.js";
import * as _system_core from "./system_core.js";
import * as _tenant_mgmt from "./tenant_mgmt.js";
import * as _user_mgmt from "./user_mgmt.js";

export type * as pg from "./_support.js";
export { _auth as auth };
export { _auto as auto };
export { _banking as banking };
export { _courses as courses };
export { _hs as hs };
export { _investigations as investigations };
export { _monitoring_obs as monitoring_obs };
export { _payroll as payroll };
export { _perf_mgmt as perf_mgmt };
export { _rest as rest };
export { _ret as ret };
export { _security_hardening as security_hardening };
export { _security_mgmt as security_mgmt };
export { _system_core as system_core };
export { _tenant_mgmt as tenant_mgmt };
export { _user_mgmt as user_mgmt };

/** Every table, view and function by the exact names of its schema and itself. */
export interface Database {
  auth: {
    Tables: {
      users: {
        Row: _auth.UsersRow;
        Insert: _auth.UsersInsert;
        Update: _auth.UsersUpdate;
        Relations: readonly [];
      };
    };
    Views: Record<never, never>;
    Functions: _auth.Functions;
  };
  auto: {
    Tables: {
      customers: {
        Row: _auto.CustomersRow;
        Insert: _auto.CustomersInsert;
        Update: _auto.CustomersUpdate;
        Relations: typeof _auto.customersRelations;
      };
      parts_inventory: {
        Row: _auto.PartsInventoryRow;
        Insert: _auto.PartsInventoryInsert;
        Update: _auto.PartsInventoryUpdate;
        Relations: typeof _auto.partsInventoryRelations;
      };
      parts_used: {
        Row: _auto.PartsUsedRow;
        Insert: _auto.PartsUsedInsert;
        Update: _auto.PartsUsedUpdate;
        Relations: typeof _auto.partsUsedRelations;
      };
      repair_orders: {
        Row: _auto.RepairOrdersRow;
        Insert: _auto.RepairOrdersInsert;
        Update: _auto.RepairOrdersUpdate;
        Relations: typeof _auto.repairOrdersRelations;
      };
      repair_tasks: {
        Row: _auto.RepairTasksRow;
        Insert: _auto.RepairTasksInsert;
        Update: _auto.RepairTasksUpdate;
        Relations: typeof _auto.repairTasksRelations;
      };
      service_appointments: {
        Row: _auto.ServiceAppointmentsRow;
        Insert: _auto.ServiceAppointmentsInsert;
        Update: _auto.ServiceAppointmentsUpdate;
        Relations: typeof _auto.serviceAppointmentsRelations;
      };
      technicians: {
        Row: _auto.TechniciansRow;
        Insert: _auto.TechniciansInsert;
        Update: _auto.TechniciansUpdate;
        Relations: typeof _auto.techniciansRelations;
      };
      vehicles: {
        Row: _auto.VehiclesRow;
        Insert: _auto.VehiclesInsert;
        Update: _auto.VehiclesUpdate;
        Relations: typeof _auto.vehiclesRelations;
      };
    };
    Views: {
      vehicle_service_history: {
        Row: _auto.VehicleServiceHistoryRow;
        Relations: readonly [];
      };
    };
    Functions: _auto.Functions;
  };
  banking: {
    Tables: {
      accounts: {
        Row: _banking.AccountsRow;
        Insert: _banking.AccountsInsert;
        Update: _banking.AccountsUpdate;
        Relations: typeof _banking.accountsRelations;
      };
      invoices_integration: {
        Row: _banking.InvoicesIntegrationRow;
        Insert: _banking.InvoicesIntegrationInsert;
        Update: _banking.InvoicesIntegrationUpdate;
        Relations: typeof _banking.invoicesIntegrationRelations;
      };
      payment_methods: {
        Row: _banking.PaymentMethodsRow;
        Insert: _banking.PaymentMethodsInsert;
        Update: _banking.PaymentMethodsUpdate;
        Relations: typeof _banking.paymentMethodsRelations;
      };
      transactions: {
        Row: _banking.TransactionsRow;
        Insert: _banking.TransactionsInsert;
        Update: _banking.TransactionsUpdate;
        Relations: typeof _banking.transactionsRelations;
      };
    };
    Views: {
      account_overview: {
        Row: _banking.AccountOverviewRow;
        Relations: readonly [];
      };
    };
    Functions: _banking.Functions;
  };
  courses: {
    Tables: {
      assessment_attempts: {
        Row: _courses.AssessmentAttemptsRow;
        Insert: _courses.AssessmentAttemptsInsert;
        Update: _courses.AssessmentAttemptsUpdate;
        Relations: typeof _courses.assessmentAttemptsRelations;
      };
      assessments: {
        Row: _courses.AssessmentsRow;
        Insert: _courses.AssessmentsInsert;
        Update: _courses.AssessmentsUpdate;
        Relations: typeof _courses.assessmentsRelations;
      };
      course_prerequisites: {
        Row: _courses.CoursePrerequisitesRow;
        Insert: _courses.CoursePrerequisitesInsert;
        Update: _courses.CoursePrerequisitesUpdate;
        Relations: typeof _courses.coursePrerequisitesRelations;
      };
      courses: {
        Row: _courses.CoursesRow;
        Insert: _courses.CoursesInsert;
        Update: _courses.CoursesUpdate;
        Relations: typeof _courses.coursesRelations;
      };
      enrollments: {
        Row: _courses.EnrollmentsRow;
        Insert: _courses.EnrollmentsInsert;
        Update: _courses.EnrollmentsUpdate;
        Relations: typeof _courses.enrollmentsRelations;
      };
      learners: {
        Row: _courses.LearnersRow;
        Insert: _courses.LearnersInsert;
        Update: _courses.LearnersUpdate;
        Relations: typeof _courses.learnersRelations;
      };
      lesson_progress: {
        Row: _courses.LessonProgressRow;
        Insert: _courses.LessonProgressInsert;
        Update: _courses.LessonProgressUpdate;
        Relations: typeof _courses.lessonProgressRelations;
      };
      lessons: {
        Row: _courses.LessonsRow;
        Insert: _courses.LessonsInsert;
        Update: _courses.LessonsUpdate;
        Relations: typeof _courses.lessonsRelations;
      };
    };
    Views: {
      course_catalog: {
        Row: _courses.CourseCatalogRow;
        Relations: readonly [];
      };
    };
    Functions: _courses.Functions;
  };
  hs: {
    Tables: {
      customers: {
        Row: _hs.CustomersRow;
        Insert: _hs.CustomersInsert;
        Update: _hs.CustomersUpdate;
        Relations: typeof _hs.customersRelations;
      };
      inventory_items: {
        Row: _hs.InventoryItemsRow;
        Insert: _hs.InventoryItemsInsert;
        Update: _hs.InventoryItemsUpdate;
        Relations: typeof _hs.inventoryItemsRelations;
      };
      invoice_line_items: {
        Row: _hs.InvoiceLineItemsRow;
        Insert: _hs.InvoiceLineItemsInsert;
        Update: _hs.InvoiceLineItemsUpdate;
        Relations: typeof _hs.invoiceLineItemsRelations;
      };
      invoices: {
        Row: _hs.InvoicesRow;
        Insert: _hs.InvoicesInsert;
        Update: _hs.InvoicesUpdate;
        Relations: typeof _hs.invoicesRelations;
      };
      service_parts: {
        Row: _hs.ServicePartsRow;
        Insert: _hs.ServicePartsInsert;
        Update: _hs.ServicePartsUpdate;
        Relations: typeof _hs.servicePartsRelations;
      };
      services: {
        Row: _hs.ServicesRow;
        Insert: _hs.ServicesInsert;
        Update: _hs.ServicesUpdate;
        Relations: typeof _hs.servicesRelations;
      };
      technician_availability: {
        Row: _hs.TechnicianAvailabilityRow;
        Insert: _hs.TechnicianAvailabilityInsert;
        Update: _hs.TechnicianAvailabilityUpdate;
        Relations: typeof _hs.technicianAvailabilityRelations;
      };
      technicians: {
        Row: _hs.TechniciansRow;
        Insert: _hs.TechniciansInsert;
        Update: _hs.TechniciansUpdate;
        Relations: typeof _hs.techniciansRelations;
      };
      work_order_assignments: {
        Row: _hs.WorkOrderAssignmentsRow;
        Insert: _hs.WorkOrderAssignmentsInsert;
        Update: _hs.WorkOrderAssignmentsUpdate;
        Relations: typeof _hs.workOrderAssignmentsRelations;
      };
      work_orders: {
        Row: _hs.WorkOrdersRow;
        Insert: _hs.WorkOrdersInsert;
        Update: _hs.WorkOrdersUpdate;
        Relations: typeof _hs.workOrdersRelations;
      };
      work_orders_audit: {
        Row: _hs.WorkOrdersAuditRow;
        Insert: _hs.WorkOrdersAuditInsert;
        Update: _hs.WorkOrdersAuditUpdate;
        Relations: typeof _hs.workOrdersAuditRelations;
      };
    };
    Views: {
      active_technicians: {
        Row: _hs.ActiveTechniciansRow;
        Insert: _hs.ActiveTechniciansInsert;
        Update: _hs.ActiveTechniciansUpdate;
        Relations: readonly [];
      };
      work_order_dashboard: {
        Row: _hs.WorkOrderDashboardRow;
        Relations: readonly [];
      };
    };
    Functions: _hs.Functions;
  };
  investigations: {
    Tables: {
      case_assignments: {
        Row: _investigations.CaseAssignmentsRow;
        Insert: _investigations.CaseAssignmentsInsert;
        Update: _investigations.CaseAssignmentsUpdate;
        Relations: typeof _investigations.caseAssignmentsRelations;
      };
      case_notes: {
        Row: _investigations.CaseNotesRow;
        Insert: _investigations.CaseNotesInsert;
        Update: _investigations.CaseNotesUpdate;
        Relations: typeof _investigations.caseNotesRelations;
      };
      case_reports: {
        Row: _investigations.CaseReportsRow;
        Insert: _investigations.CaseReportsInsert;
        Update: _investigations.CaseReportsUpdate;
        Relations: typeof _investigations.caseReportsRelations;
      };
      case_subjects: {
        Row: _investigations.CaseSubjectsRow;
        Insert: _investigations.CaseSubjectsInsert;
        Update: _investigations.CaseSubjectsUpdate;
        Relations: typeof _investigations.caseSubjectsRelations;
      };
      cases: {
        Row: _investigations.CasesRow;
        Insert: _investigations.CasesInsert;
        Update: _investigations.CasesUpdate;
        Relations: typeof _investigations.casesRelations;
      };
      custody_transfers: {
        Row: _investigations.CustodyTransfersRow;
        Insert: _investigations.CustodyTransfersInsert;
        Update: _investigations.CustodyTransfersUpdate;
        Relations: typeof _investigations.custodyTransfersRelations;
      };
      evidence_items: {
        Row: _investigations.EvidenceItemsRow;
        Insert: _investigations.EvidenceItemsInsert;
        Update: _investigations.EvidenceItemsUpdate;
        Relations: typeof _investigations.evidenceItemsRelations;
      };
      evidence_items_audit: {
        Row: _investigations.EvidenceItemsAuditRow;
        Insert: _investigations.EvidenceItemsAuditInsert;
        Update: _investigations.EvidenceItemsAuditUpdate;
        Relations: typeof _investigations.evidenceItemsAuditRelations;
      };
    };
    Views: {
      open_cases: {
        Row: _investigations.OpenCasesRow;
        Insert: _investigations.OpenCasesInsert;
        Update: _investigations.OpenCasesUpdate;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  monitoring_obs: {
    Tables: {
      alert_rules: {
        Row: _monitoring_obs.AlertRulesRow;
        Insert: _monitoring_obs.AlertRulesInsert;
        Update: _monitoring_obs.AlertRulesUpdate;
        Relations: typeof _monitoring_obs.alertRulesRelations;
      };
      alerts: {
        Row: _monitoring_obs.AlertsRow;
        Insert: _monitoring_obs.AlertsInsert;
        Update: _monitoring_obs.AlertsUpdate;
        Relations: typeof _monitoring_obs.alertsRelations;
      };
      health_checks: {
        Row: _monitoring_obs.HealthChecksRow;
        Insert: _monitoring_obs.HealthChecksInsert;
        Update: _monitoring_obs.HealthChecksUpdate;
        Relations: typeof _monitoring_obs.healthChecksRelations;
      };
      metric_definitions: {
        Row: _monitoring_obs.MetricDefinitionsRow;
        Insert: _monitoring_obs.MetricDefinitionsInsert;
        Update: _monitoring_obs.MetricDefinitionsUpdate;
        Relations: readonly [];
      };
      metric_samples: {
        Row: _monitoring_obs.MetricSamplesRow;
        Insert: _monitoring_obs.MetricSamplesInsert;
        Update: _monitoring_obs.MetricSamplesUpdate;
        Relations: typeof _monitoring_obs.metricSamplesRelations;
      };
      monitored_services: {
        Row: _monitoring_obs.MonitoredServicesRow;
        Insert: _monitoring_obs.MonitoredServicesInsert;
        Update: _monitoring_obs.MonitoredServicesUpdate;
        Relations: readonly [];
      };
      service_dependencies: {
        Row: _monitoring_obs.ServiceDependenciesRow;
        Insert: _monitoring_obs.ServiceDependenciesInsert;
        Update: _monitoring_obs.ServiceDependenciesUpdate;
        Relations: typeof _monitoring_obs.serviceDependenciesRelations;
      };
    };
    Views: {
      service_health: {
        Row: _monitoring_obs.ServiceHealthRow;
        Relations: readonly [];
      };
    };
    Functions: Record<never, never>;
  };
  payroll: {
    Tables: {
      compensations: {
        Row: _payroll.CompensationsRow;
        Insert: _payroll.CompensationsInsert;
        Update: _payroll.CompensationsUpdate;
        Relations: typeof _payroll.compensationsRelations;
      };
      compensations_audit: {
        Row: _payroll.CompensationsAuditRow;
        Insert: _payroll.CompensationsAuditInsert;
        Update: _payroll.CompensationsAuditUpdate;
        Relations: typeof _payroll.compensationsAuditRelations;
      };
      employees: {
        Row: _payroll.EmployeesRow;
        Insert: _payroll.EmployeesInsert;
        Update: _payroll.EmployeesUpdate;
        Relations: typeof _payroll.employeesRelations;
      };
      pay_runs: {
        Row: _payroll.PayRunsRow;
        Insert: _payroll.PayRunsInsert;
        Update: _payroll.PayRunsUpdate;
        Relations: typeof _payroll.payRunsRelations;
      };
      pay_slip_lines: {
        Row: _payroll.PaySlipLinesRow;
        Insert: _payroll.PaySlipLinesInsert;
        Update: _payroll.PaySlipLinesUpdate;
        Relations: typeof _payroll.paySlipLinesRelations;
      };
      pay_slips: {
        Row: _payroll.PaySlipsRow;
        Insert: _payroll.PaySlipsInsert;
        Update: _payroll.PaySlipsUpdate;
        Relations: typeof _payroll.paySlipsRelations;
      };
      time_entries: {
        Row: _payroll.TimeEntriesRow;
        Insert: _payroll.TimeEntriesInsert;
        Update: _payroll.TimeEntriesUpdate;
        Relations: typeof _payroll.timeEntriesRelations;
      };
    };
    Views: {
      pay_run_totals: {
        Row: _payroll.PayRunTotalsRow;
        Relations: readonly [];
      };
      reporting_lines: {
        Row: _payroll.ReportingLinesRow;
        Relations: readonly [];
      };
    };
    Functions: _payroll.Functions;
  };
  perf_mgmt: {
    Tables: {
      cache_policies: {
        Row: _perf_mgmt.CachePoliciesRow;
        Insert: _perf_mgmt.CachePoliciesInsert;
        Update: _perf_mgmt.CachePoliciesUpdate;
        Relations: typeof _perf_mgmt.cachePoliciesRelations;
      };
      index_recommendations: {
        Row: _perf_mgmt.IndexRecommendationsRow;
        Insert: _perf_mgmt.IndexRecommendationsInsert;
        Update: _perf_mgmt.IndexRecommendationsUpdate;
        Relations: typeof _perf_mgmt.indexRecommendationsRelations;
      };
      query_patterns: {
        Row: _perf_mgmt.QueryPatternsRow;
        Insert: _perf_mgmt.QueryPatternsInsert;
        Update: _perf_mgmt.QueryPatternsUpdate;
        Relations: readonly [];
      };
      query_samples: {
        Row: _perf_mgmt.QuerySamplesRow;
        Insert: _perf_mgmt.QuerySamplesInsert;
        Update: _perf_mgmt.QuerySamplesUpdate;
        Relations: typeof _perf_mgmt.querySamplesRelations;
      };
      tenant_quotas: {
        Row: _perf_mgmt.TenantQuotasRow;
        Insert: _perf_mgmt.TenantQuotasInsert;
        Update: _perf_mgmt.TenantQuotasUpdate;
        Relations: typeof _perf_mgmt.tenantQuotasRelations;
      };
    };
    Views: Record<never, never>;
    Functions: _perf_mgmt.Functions;
  };
  rest: {
    Tables: {
      kitchen_queue: {
        Row: _rest.KitchenQueueRow;
        Insert: _rest.KitchenQueueInsert;
        Update: _rest.KitchenQueueUpdate;
        Relations: typeof _rest.kitchenQueueRelations;
      };
      menu_categories: {
        Row: _rest.MenuCategoriesRow;
        Insert: _rest.MenuCategoriesInsert;
        Update: _rest.MenuCategoriesUpdate;
        Relations: typeof _rest.menuCategoriesRelations;
      };
      menu_items: {
        Row: _rest.MenuItemsRow;
        Insert: _rest.MenuItemsInsert;
        Update: _rest.MenuItemsUpdate;
        Relations: typeof _rest.menuItemsRelations;
      };
      order_items: {
        Row: _rest.OrderItemsRow;
        Insert: _rest.OrderItemsInsert;
        Update: _rest.OrderItemsUpdate;
        Relations: typeof _rest.orderItemsRelations;
      };
      orders: {
        Row: _rest.OrdersRow;
        Insert: _rest.OrdersInsert;
        Update: _rest.OrdersUpdate;
        Relations: typeof _rest.ordersRelations;
      };
      payments: {
        Row: _rest.PaymentsRow;
        Insert: _rest.PaymentsInsert;
        Update: _rest.PaymentsUpdate;
        Relations: typeof _rest.paymentsRelations;
      };
      tables: {
        Row: _rest.TablesRow;
        Insert: _rest.TablesInsert;
        Update: _rest.TablesUpdate;
        Relations: typeof _rest.tablesRelations;
      };
    };
    Views: {
      kitchen_board: {
        Row: _rest.KitchenBoardRow;
        Relations: readonly [];
      };
    };
    Functions: _rest.Functions;
  };
  ret: {
    Tables: {
      customers: {
        Row: _ret.CustomersRow;
        Insert: _ret.CustomersInsert;
        Update: _ret.CustomersUpdate;
        Relations: typeof _ret.customersRelations;
      };
      product_categories: {
        Row: _ret.ProductCategoriesRow;
        Insert: _ret.ProductCategoriesInsert;
        Update: _ret.ProductCategoriesUpdate;
        Relations: typeof _ret.productCategoriesRelations;
      };
      product_prices: {
        Row: _ret.ProductPricesRow;
        Insert: _ret.ProductPricesInsert;
        Update: _ret.ProductPricesUpdate;
        Relations: typeof _ret.productPricesRelations;
      };
      products: {
        Row: _ret.ProductsRow;
        Insert: _ret.ProductsInsert;
        Update: _ret.ProductsUpdate;
        Relations: typeof _ret.productsRelations;
      };
      sale_items: {
        Row: _ret.SaleItemsRow;
        Insert: _ret.SaleItemsInsert;
        Update: _ret.SaleItemsUpdate;
        Relations: typeof _ret.saleItemsRelations;
      };
      sales: {
        Row: _ret.SalesRow;
        Insert: _ret.SalesInsert;
        Update: _ret.SalesUpdate;
        Relations: typeof _ret.salesRelations;
      };
      stock_levels: {
        Row: _ret.StockLevelsRow;
        Insert: _ret.StockLevelsInsert;
        Update: _ret.StockLevelsUpdate;
        Relations: typeof _ret.stockLevelsRelations;
      };
      stores: {
        Row: _ret.StoresRow;
        Insert: _ret.StoresInsert;
        Update: _ret.StoresUpdate;
        Relations: typeof _ret.storesRelations;
      };
    };
    Views: {
      stock_overview: {
        Row: _ret.StockOverviewRow;
        Relations: readonly [];
      };
    };
    Functions: _ret.Functions;
  };
  security_hardening: {
    Tables: {
      control_assessments: {
        Row: _security_hardening.ControlAssessmentsRow;
        Insert: _security_hardening.ControlAssessmentsInsert;
        Update: _security_hardening.ControlAssessmentsUpdate;
        Relations: typeof _security_hardening.controlAssessmentsRelations;
      };
      control_waivers: {
        Row: _security_hardening.ControlWaiversRow;
        Insert: _security_hardening.ControlWaiversInsert;
        Update: _security_hardening.ControlWaiversUpdate;
        Relations: typeof _security_hardening.controlWaiversRelations;
      };
      encrypted_columns: {
        Row: _security_hardening.EncryptedColumnsRow;
        Insert: _security_hardening.EncryptedColumnsInsert;
        Update: _security_hardening.EncryptedColumnsUpdate;
        Relations: typeof _security_hardening.encryptedColumnsRelations;
      };
      encryption_keys: {
        Row: _security_hardening.EncryptionKeysRow;
        Insert: _security_hardening.EncryptionKeysInsert;
        Update: _security_hardening.EncryptionKeysUpdate;
        Relations: typeof _security_hardening.encryptionKeysRelations;
      };
      hardening_controls: {
        Row: _security_hardening.HardeningControlsRow;
        Insert: _security_hardening.HardeningControlsInsert;
        Update: _security_hardening.HardeningControlsUpdate;
        Relations: readonly [];
      };
      vulnerability_findings: {
        Row: _security_hardening.VulnerabilityFindingsRow;
        Insert: _security_hardening.VulnerabilityFindingsInsert;
        Update: _security_hardening.VulnerabilityFindingsUpdate;
        Relations: typeof _security_hardening.vulnerabilityFindingsRelations;
      };
    };
    Views: Record<never, never>;
    Functions: Record<never, never>;
  };
  security_mgmt: {
    Tables: {
      access_review_items: {
        Row: _security_mgmt.AccessReviewItemsRow;
        Insert: _security_mgmt.AccessReviewItemsInsert;
        Update: _security_mgmt.AccessReviewItemsUpdate;
        Relations: typeof _security_mgmt.accessReviewItemsRelations;
      };
      access_reviews: {
        Row: _security_mgmt.AccessReviewsRow;
        Insert: _security_mgmt.AccessReviewsInsert;
        Update: _security_mgmt.AccessReviewsUpdate;
        Relations: typeof _security_mgmt.accessReviewsRelations;
      };
      api_keys: {
        Row: _security_mgmt.ApiKeysRow;
        Insert: _security_mgmt.ApiKeysInsert;
        Update: _security_mgmt.ApiKeysUpdate;
        Relations: typeof _security_mgmt.apiKeysRelations;
      };
      incident_events: {
        Row: _security_mgmt.IncidentEventsRow;
        Insert: _security_mgmt.IncidentEventsInsert;
        Update: _security_mgmt.IncidentEventsUpdate;
        Relations: typeof _security_mgmt.incidentEventsRelations;
      };
      login_attempts: {
        Row: _security_mgmt.LoginAttemptsRow;
        Insert: _security_mgmt.LoginAttemptsInsert;
        Update: _security_mgmt.LoginAttemptsUpdate;
        Relations: typeof _security_mgmt.loginAttemptsRelations;
      };
      security_incidents: {
        Row: _security_mgmt.SecurityIncidentsRow;
        Insert: _security_mgmt.SecurityIncidentsInsert;
        Update: _security_mgmt.SecurityIncidentsUpdate;
        Relations: typeof _security_mgmt.securityIncidentsRelations;
      };
      security_policies: {
        Row: _security_mgmt.SecurityPoliciesRow;
        Insert: _security_mgmt.SecurityPoliciesInsert;
        Update: _security_mgmt.SecurityPoliciesUpdate;
        Relations: typeof _security_mgmt.securityPoliciesRelations;
      };
      security_policies_audit: {
        Row: _security_mgmt.SecurityPoliciesAuditRow;
        Insert: _security_mgmt.SecurityPoliciesAuditInsert;
        Update: _security_mgmt.SecurityPoliciesAuditUpdate;
        Relations: typeof _security_mgmt.securityPoliciesAuditRelations;
      };
    };
    Views: Record<never, never>;
    Functions: _security_mgmt.Functions;
  };
  system_core: {
    Tables: {
      api_endpoints: {
        Row: _system_core.ApiEndpointsRow;
        Insert: _system_core.ApiEndpointsInsert;
        Update: _system_core.ApiEndpointsUpdate;
        Relations: typeof _system_core.apiEndpointsRelations;
      };
      feature_flags: {
        Row: _system_core.FeatureFlagsRow;
        Insert: _system_core.FeatureFlagsInsert;
        Update: _system_core.FeatureFlagsUpdate;
        Relations: typeof _system_core.featureFlagsRelations;
      };
      system_config: {
        Row: _system_core.SystemConfigRow;
        Insert: _system_core.SystemConfigInsert;
        Update: _system_core.SystemConfigUpdate;
        Relations: typeof _system_core.systemConfigRelations;
      };
      system_config_audit: {
        Row: _system_core.SystemConfigAuditRow;
        Insert: _system_core.SystemConfigAuditInsert;
        Update: _system_core.SystemConfigAuditUpdate;
        Relations: typeof _system_core.systemConfigAuditRelations;
      };
      system_events: {
        Row: _system_core.SystemEventsRow;
        Insert: _system_core.SystemEventsInsert;
        Update: _system_core.SystemEventsUpdate;
        Relations: typeof _system_core.systemEventsRelations;
      };
    };
    Views: {
      active_feature_flags: {
        Row: _system_core.ActiveFeatureFlagsRow;
        Insert: _system_core.ActiveFeatureFlagsInsert;
        Update: _system_core.ActiveFeatureFlagsUpdate;
        Relations: readonly [];
      };
    };
    Functions: _system_core.Functions;
  };
  tenant_mgmt: {
    Tables: {
      number_sequences: {
        Row: _tenant_mgmt.NumberSequencesRow;
        Insert: _tenant_mgmt.NumberSequencesInsert;
        Update: _tenant_mgmt.NumberSequencesUpdate;
        Relations: typeof _tenant_mgmt.numberSequencesRelations;
      };
      tenant_billing_history: {
        Row: _tenant_mgmt.TenantBillingHistoryRow;
        Insert: _tenant_mgmt.TenantBillingHistoryInsert;
        Update: _tenant_mgmt.TenantBillingHistoryUpdate;
        Relations: typeof _tenant_mgmt.tenantBillingHistoryRelations;
      };
      tenant_subscriptions: {
        Row: _tenant_mgmt.TenantSubscriptionsRow;
        Insert: _tenant_mgmt.TenantSubscriptionsInsert;
        Update: _tenant_mgmt.TenantSubscriptionsUpdate;
        Relations: typeof _tenant_mgmt.tenantSubscriptionsRelations;
      };
      tenant_usage_metrics: {
        Row: _tenant_mgmt.TenantUsageMetricsRow;
        Insert: _tenant_mgmt.TenantUsageMetricsInsert;
        Update: _tenant_mgmt.TenantUsageMetricsUpdate;
        Relations: typeof _tenant_mgmt.tenantUsageMetricsRelations;
      };
      tenants: {
        Row: _tenant_mgmt.TenantsRow;
        Insert: _tenant_mgmt.TenantsInsert;
        Update: _tenant_mgmt.TenantsUpdate;
        Relations: typeof _tenant_mgmt.tenantsRelations;
      };
    };
    Views: {
      monthly_revenue: {
        Row: _tenant_mgmt.MonthlyRevenueRow;
        Relations: readonly [];
      };
    };
    Functions: _tenant_mgmt.Functions;
  };
  user_mgmt: {
    Tables: {
      roles: {
        Row: _user_mgmt.RolesRow;
        Insert: _user_mgmt.RolesInsert;
        Update: _user_mgmt.RolesUpdate;
        Relations: typeof _user_mgmt.rolesRelations;
      };
      user_preferences: {
        Row: _user_mgmt.UserPreferencesRow;
        Insert: _user_mgmt.UserPreferencesInsert;
        Update: _user_mgmt.UserPreferencesUpdate;
        Relations: typeof _user_mgmt.userPreferencesRelations;
      };
      user_roles: {
        Row: _user_mgmt.UserRolesRow;
        Insert: _user_mgmt.UserRolesInsert;
        Update: _user_mgmt.UserRolesUpdate;
        Relations: typeof _user_mgmt.userRolesRelations;
      };
      user_sessions: {
        Row: _user_mgmt.UserSessionsRow;
        Insert: _user_mgmt.UserSessionsInsert;
        Update: _user_mgmt.UserSessionsUpdate;
        Relations: typeof _user_mgmt.userSessionsRelations;
      };
      users: {
        Row: _user_mgmt.UsersRow;
        Insert: _user_mgmt.UsersInsert;
        Update: _user_mgmt.UsersUpdate;
        Relations: typeof _user_mgmt.usersRelations;
      };
    };
    Views: Record<never, never>;
    Functions: _user_mgmt.Functions;
  };
}
