/** Action, Proposed Action, Actions to be taken: what will be done. */
import { phraseList, type HeaderMatcher } from '../header-matcher';

export const actionHeader: HeaderMatcher = {
  field: 'action',
  phrases: phraseList(`
    action, card name, card title, action taken or proposed, action taken or planned, what we will do about
    it, proposed action, action to be taken, action required, action needed, key action, agreed action,
    action agreed, task, activity, specific action, action point, action plan, action to address
    recommendation, what will we do, what we will do, what will be done, what do we need to do, what are we
    going to do, how will we do it, how will we do this, how we will do it, required action, smart action,
    milestone action, step, recommended action, planned action, what, action detail, description of action,
    action description, single agency action, multi agency action, intervention, action to address, action
    to address issue, action to address finding, action to address learning, action to address concern,
    action to address risk, action to be completed, action to be undertaken, action to be carried out,
    action to be implemented, action to implement recommendation, action to meet recommendation, action to
    achieve recommendation, action to achieve outcome, action to achieve, action to take, action to
    deliver, action to improve, action we will take, action that will be taken, action planned, action
    proposed, action intended, action identified, action recommended, action item, action title, action
    name, action text, action summary, action for improvement, action for board, action for agency, action
    from review, action from audit, action from meeting, action arising, action with detail, main action,
    single action, improvement action, corrective action, remedial action, preventive action, mitigating
    action, management action, agreed management action, management agreed action, agreed action plan,
    action agreed by management, service action, board action, agency action, partnership action, multi
    agency action plan, individual action, internal action, local action, national action, strategic
    action, operational action, detailed action, specific task, specific action required, priority action,
    priority action required, outstanding action, further action required, follow up action, next action,
    immediate action, immediate action required, additional action, additional action required, supporting
    action, actionable, deliverable, key deliverable, key task, key activity, key step, task description,
    task name, task title, task detail, task to be completed, task required, work required, work to be
    done, work to be undertaken, work item, to do, to do item, what we said we would do, what we said we
    will do, what we are going to do, what we are doing, what we plan to do, what we need to do, what needs
    to be done, what need to be done, what has to be done, what must be done, what is to be done, what is
    going to be done, what will be done about it, what will happen, what action will be taken, what action
    is required, what action is needed, what action are we taking, what actions are required, what do we
    plan to do, what we intend to do, what is required, what will it do, what will the board do, what will
    your agency do, what are you going to do, how we will do this, how will we achieve this, how will it be
    done, how will we get there, how will this be achieved, how this will be achieved, how we will achieve
    this, how will this be done, how will this be delivered, how will it be achieved, step to be taken,
    step to achieve, step required, step to take, measure to be taken, measure to be put in place,
    improvement, improvement activity, improvement plan, plan, planned activity, planned work, planned
    improvement, proposal, proposed activity, proposed response, proposed solution, solution, resolution
    required, activity to be undertaken, activity required, commitment, pledge, we did, we will,
    initiative, implementation action, implementation step, objective and action, details of action, detail
    of action required, summary of action, action description and detail, action log item, decision or
    action, outline action, action to mitigate, what needs to happen, what must happen, cam gweithredu,
    camau gweithredu
  `),
  perhaps: phraseList(`
    title, issue and action, improvement target, recommendation, next step, key milestone, milestone,
    mitigation, mitigating control, objective, aim, item, how will the board do this, priority, management
    response, approach, strategy, area for action, response, description, how, method
  `),
  never: [
    'action taken',
    'action completed',
    'action lead',
    'action owner',
    'action status',
    'action progress',
    'date',
    'update',
    'no',
    'number',
    'ref',
    'id',
    'by whom',
    'who',
    'when',
    'evidence',
  ],
  asks: ['what will', 'what are we', 'what do we', 'how will we do', 'how are we going'],
  examples: [
    'What are we going to do about it?',
    'Action',
    'Action (2)',
    'Proposed Action',
    'Actions to be taken',
    'ACTIONS',
    'Actions',
    'Action required',
    'What will we do?',
    'Key actions',
  ],
  refuses: [
    'Actions taken and changes made',
    'Action lead',
    'Lead agency for action',
    'Date for completion of action',
    'Action no.',
  ],
};
